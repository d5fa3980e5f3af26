// moment ships its locales without types.
declare module "moment/min/locales.js";
