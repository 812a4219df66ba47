/** Where a company that stands somewhere could grow. */
export const expansion = {
  here: "Nuværende grund",
  joined: (parts: string) => `Nuværende grund + ${parts}`,
  gains: {
    noMove: "Virksomheden bliver, hvor den er.",
    partMove: "Virksomheden bliver, hvor den er, og udvider på naboarealet.",
    fresh: "Byggeriet kan tegnes frit og bygges, mens driften fortsætter på den gamle grund.",
    room: (area: string) => `${area} mere grund end i dag.`,
    higherClass: (now: string, then: string) => `Planen giver plads til ${then}; i dag til ${now}.`,
    fartherFromHomes: (now: string, then: string) => `Længere til nærmeste bolig: ${then} mod ${now} i dag.`,
    milderRoute: "En lettere vej end på den nuværende grund.",
  },
  losses: {
    move: (away: string) => `Virksomheden skal flytte ${away}.`,
    land: (area: string) => `Der skal købes eller lejes ${area} af naboer.`,
    owners: (count: number) => (count === 1 ? "1 naboejendom skal være med." : `${count} naboarealer skal være med.`),
    tight: (missing: string) => `Grunden mangler ${missing} i forhold til det, der ønskes.`,
    lowerClass: (now: string, then: string) => `Planen giver kun plads til ${then}; i dag til ${now}.`,
    closerToHomes: (now: string, then: string) => `Tættere på nærmeste bolig: ${then} mod ${now} i dag.`,
    harderRoute: "En tungere vej end på den nuværende grund.",
  },
};
