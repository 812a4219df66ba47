/** As the Danish `areas`. */
export const areas: Readonly<Record<string, string>> = {
  11: "housing area",
  21: "mixed housing and business",
  31: "business area",
  41: "centre area",
  51: "recreational area",
  61: "holiday-home area",
  71: "area for public purposes",
  81: "technical plant",
  91: "rural area",
  96: "other use",
};
