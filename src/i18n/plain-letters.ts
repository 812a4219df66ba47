/** Lower case with æ, ø and å spelled out as ae, oe and aa, as file names and programs write Danish. */
export const plainLetters = (text: string): string => text.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");
