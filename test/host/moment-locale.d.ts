// moment ships its locales without types.
declare module "moment/locale/ko.js";
