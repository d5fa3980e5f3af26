/** In milliseconds. */
export const DAY = 86_400_000;

/** The day of a time, `2026-03-02`. @param {number} time in milliseconds, UTC */
export const day = (time) => new Date(time).toISOString().slice(0, 10);
