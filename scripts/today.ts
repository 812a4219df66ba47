/** The ISO date of today in Denmark. */
export const today = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" }).format(new Date());
