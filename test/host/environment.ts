import moment from "moment/moment.js";
import "moment/min/locales.js";

// The app has all of moment's locales. Each takes over as it is loaded: back to the default.
moment.locale("en");

/** What the module `obsidian` says about the app it runs in. One host at a time; `openHost` sets it, `close` resets it. */
export interface Environment {
  language: string;
  apiVersion: string;
  mobile: boolean;
  /** Told of every notice the moment it is shown. */
  onNotice: (text: string) => void;
}

const defaults = (): Environment => ({
  language: "en",
  apiVersion: "1.13.1",
  mobile: false,
  onNotice: () => undefined,
});

export const environment: Environment = defaults();

/** The same object as `Platform` of the API: a desktop on Linux, or a phone with Android. */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: "app://host/",
};

/** Sets language (moment's locale too), API version and platform; what is left out falls back to its default. */
export function setEnvironment(values: Partial<Environment>): void {
  Object.assign(environment, defaults(), values);
  const { mobile } = environment;
  Object.assign(Platform, {
    isDesktop: !mobile,
    isDesktopApp: !mobile,
    isMobile: mobile,
    isMobileApp: mobile,
    isAndroidApp: mobile,
    isPhone: mobile,
    isLinux: !mobile,
  });
  moment.locale(environment.language);
  document.body.classList.toggle("is-mobile", mobile);
  document.body.classList.toggle("is-phone", mobile);
}

/** The language of the app, as an ISO code. */
export function getLanguage(): string {
  return environment.language;
}

/** True when the app is at least that version; versions are compared number by number. */
export function requireApiVersion(version: string): boolean {
  const have = environment.apiVersion.split(".").map(Number);
  const want = version.split(".").map(Number);
  for (let part = 0; part < Math.max(have.length, want.length); part++) {
    const difference = (have[part] ?? 0) - (want[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

export { moment };
