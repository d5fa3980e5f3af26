const RealDate = Date;

/**
 * Moves the page's clock to a day; time goes on from there. The time zone stays the browser's.
 * @param today `YYYY-MM-DD` (ten in the morning) or `YYYY-MM-DDTHH:mm`, local time
 */
export function startClockAt(today: string): void {
  const start = new RealDate(today.includes("T") ? today : `${today}T10:00`).getTime();
  const shift = start - RealDate.now();
  const now = (): number => RealDate.now() + shift;
  // A proxy, since `Date` is called, constructed and asked for its statics alike.
  window.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver): unknown => (key === "now" ? now : Reflect.get(target, key, receiver)),
  });
}
