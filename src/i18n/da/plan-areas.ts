/** What the register calls the general uses (`anvgen`), in a sentence. */
export const areas: Readonly<Record<string, string>> = {
  11: "boligområde",
  21: "blandet bolig og erhverv",
  31: "erhvervsområde",
  41: "centerområde",
  51: "rekreativt område",
  61: "sommerhusområde",
  71: "område til offentlige formål",
  81: "tekniske anlæg",
  91: "landområde",
  96: "anden anvendelse",
};
