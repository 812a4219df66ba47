import { type Accuracy, cadastralMap, estimate, parcelMap, state } from "./accuracy.ts";

const planModel = "http://docplayer.dk/3139033-Plandk2-model-for-kommunale-plandata-april-2004.html";
const topographicSpecification = "https://www.geodanmark.dk/anvend-geodata/specifikation/";

const onCadastre = (length: number, da: string, en: string, link: string): Accuracy =>
  estimate(length, { da, en }, { against: "cadastre", link });

/** Every statement of accuracy that a dataset of the catalog makes. The only place for them. */
export const accuracies = {
  parcels: state({ ...cadastralMap, metres: 0, against: "cadastre" }),
  plotsOnOffer: state({
    metres: 0,
    against: "cadastre",
    basis: {
      da: "Grundens grænser tages for at være matrikelkortets skel, som typisk ligger 0,1–4,0 m forkert.",
      en: "The plot's borders are taken for the boundaries of the cadastral map, which are typically 0.1–4.0 m off.",
    },
    link: parcelMap,
    unconfirmed: {
      da: "Sælgeren oplyser ikke, hvad grunden er tegnet efter.",
      en: "The seller does not say what the plot is drawn on.",
    },
  }),
  plans: onCadastre(
    1,
    "Planer tegnes efter matrikelkortet og flytter sig med det; en ældre plan kan følge et ældre matrikelkort.",
    "Plans are drawn on the cadastral map and move along with it; an older plan may follow an older map.",
    planModel,
  ),
  frames: onCadastre(
    2,
    "Kommuneplanrammer tegnes efter matrikelkortet, men i et grovere mål end lokalplaner.",
    "Frames of the kommuneplan are drawn on the cadastral map, but to a coarser scale than lokalplaner.",
    planModel,
  ),
  zones: onCadastre(
    2,
    "Zonekortet følger lokalplanerne; de ældre zoner er tegnet efter matrikelkortet.",
    "The zone map follows the lokalplaner; older zones are drawn on the cadastral map.",
    "https://www.planinfo.dk/plandatadk/vejledning-til-plandatadk/indberetning-i-plandatadk/det-automatiske-zonekort",
  ),
  soil: onCadastre(
    2,
    "Regionerne kortlægger matrikler og dele af dem, tegnet efter matrikelkortet.",
    "The regions map parcels and parts of parcels, drawn on the cadastral map.",
    "https://jord.miljoeportal.dk/",
  ),
  municipalBorder: onCadastre(
    1,
    "Kommunegrænsen følger matrikelkortets skel.",
    "The municipal border follows the boundaries of the cadastral map.",
    "https://dataforsyningen.dk/",
  ),
  protectedNature: estimate(
    25,
    {
      da: "Registreringen er vejledende. Et ældre naturtema i samme system oplyser skønsmæssigt ± 25 m; naturens egen kant afgør.",
      en: "The registration is a guide. An older nature layer of the same system states about ± 25 m; what grows on the ground decides.",
    },
    { link: "http://docplayer.dk/354761-Natur-og-vildtreservater.html" },
  ),
  protectedLand: estimate(
    10,
    {
      da: "Fredningens egen tekst og dens kort gælder; omridset er tegnet efter dem.",
      en: "The order's own text and map hold; the outline is drawn from them.",
    },
    { link: "https://danmarksarealinformation.miljoeportal.dk/" },
  ),
  protectionLines: estimate(
    10,
    {
      da: "Linjen er tegnet i en fast afstand fra kanten af en sø, å, skov eller kirke, og kanten er selv et skøn på kortet.",
      en: "The line is drawn at a fixed distance from the edge of a lake, stream, forest or church, and that edge is itself a judgement.",
    },
    { link: "https://danmarksarealinformation.miljoeportal.dk/" },
  ),
  groundwater: estimate(
    10,
    {
      da: "Området er beregnet og udpeget på et kort; grænsen findes ikke i marken.",
      en: "The area is calculated and designated on a map; its border does not exist on the ground.",
    },
    { link: "https://miljoegis.mim.dk/" },
  ),
  buildings: estimate(
    1,
    {
      da: "Omridset er målt på luftfotos efter GeoDanmarks specifikation, som regel ved tagets kant.",
      en: "The outline is measured on aerial photographs to the GeoDanmark specification, usually at the edge of the roof.",
    },
    { link: topographicSpecification, rigid: true },
  ),
  water: estimate(
    2,
    {
      da: "Kanten er målt på luftfotos efter GeoDanmarks specifikation og skifter med vandstanden.",
      en: "The edge is measured on aerial photographs to the GeoDanmark specification and moves with the water.",
    },
    { link: topographicSpecification },
  ),
  forest: estimate(
    5,
    {
      da: "Skovbrynet er målt på luftfotos efter GeoDanmarks specifikation, ved kronernes kant.",
      en: "The edge of the forest is measured on aerial photographs to the GeoDanmark specification, at the crowns.",
    },
    { link: topographicSpecification },
  ),
  guidelines: estimate(
    25,
    {
      da: "Retningslinjernes områder er tegnet som oversigt; 1 mm på et kort i 1:25.000 er 25 m.",
      en: "The guidelines' areas are drawn as an overview; 1 mm on a map at 1:25,000 is 25 m.",
    },
    { link: "https://kort.plandata.dk/" },
  ),
  supply: estimate(
    5,
    { da: "Planens områder er tegnet som oversigt.", en: "The plan's areas are drawn as an overview." },
    { link: "https://kort.plandata.dk/" },
  ),
  roadLines: estimate(
    2,
    {
      da: "Byggelinjen er tinglyst i en afstand fra vejens midte, og kortets linje er tegnet efter den.",
      en: "The building line is registered at a distance from the middle of the road, and the line of the map is drawn from that.",
    },
    { link: "https://danskelove.dk/vejloven/40" },
  ),
  stationAreas: onCadastre(
    10,
    "Byrådet har tegnet området som en gangafstand; det følger veje og skel, men i et groft mål.",
    "The council drew the area as a distance on foot; it follows roads and boundaries, to a coarse scale.",
    "https://planinfo.dk/",
  ),
  natura2000: estimate(
    10,
    {
      da: "Området er udpeget på et kort; grænsen følger som regel kendelige skel i landskabet.",
      en: "The area is designated on a map; its border mostly follows what can be seen in the landscape.",
    },
    { link: "https://danmarksarealinformation.miljoeportal.dk/" },
  ),
  protectedStreams: estimate(
    10,
    {
      da: "Registreringen er vejledende og tegnet som en linje midt i vandløbet; vandløbet på stedet afgør.",
      en: "The registration is a guide, drawn as a line in the middle of the stream; the stream on the ground decides.",
    },
    { link: "https://danmarksarealinformation.miljoeportal.dk/" },
  ),
  species: estimate(
    25,
    {
      da: "Hver observation oplyser sin egen usikkerhed, som reglen regner med for sig; af 192 i én kommune lå halvdelen under 32 m.",
      en: "Each sighting states its own uncertainty, which the rule counts by itself; of 192 in one municipality half were below 32 m.",
    },
    { link: "https://naturdata.miljoeportal.dk/" },
  ),
  cadastreThemes: onCadastre(
    2,
    "Temaet er ført ind på matrikelkortet og flytter sig med det.",
    "The theme is drawn into the cadastral map and moves along with it.",
    parcelMap,
  ),
  monuments: estimate(
    10,
    {
      da: "Fortidsmindet er registreret ved besigtigelse og på kort; fortidsmindet på stedet afgør.",
      en: "The monument is registered by inspection and on maps; the monument on the ground decides.",
    },
    { link: "https://www.kulturarv.dk/fundogfortidsminder/" },
  ),
  monumentLines: estimate(
    10,
    {
      da: "Linjen er tegnet 100 m fra fortidsmindets registrerede kant og er vejledende.",
      en: "The line is drawn 100 m from the monument's registered edge and is a guide.",
    },
    { link: "https://www.kulturarv.dk/fundogfortidsminder/" },
  ),
  dykes: estimate(
    5,
    {
      da: "Diget er tegnet som en linje efter kort, luftfotos og højdemodel; diget på stedet afgør.",
      en: "The dyke is drawn as a line from maps, aerial photographs and elevation; the dyke on the ground decides.",
    },
    { link: "https://danmarksarealinformation.miljoeportal.dk/" },
  ),
  wells: estimate(
    10,
    {
      da: "Boringens sted er indberettet; ældre boringer er afsat på kort.",
      en: "The place of a well is reported; that of older ones was marked on a map.",
    },
    { link: "https://data.geus.dk/JupiterWWW/" },
  ),
  coast: estimate(
    25,
    {
      da: "Zonen står på et kortbilag til planloven og er tegnet i et groft mål.",
      en: "The zone stands on a map annex to the planning act and is drawn to a coarse scale.",
    },
    { link: "https://danskelove.dk/planloven/5a" },
  ),
  soilClass: onCadastre(
    2,
    "Området følger byzonen og kommunens regulativ, tegnet efter matrikelkortet.",
    "The area follows the urban zone and the council's regulation, drawn on the cadastral map.",
    "https://danmarksarealinformation.miljoeportal.dk/",
  ),
  rawMaterials: estimate(
    10,
    { da: "Området er udpeget på råstofplanens kort.", en: "The area is designated on the map of the raw material plan." },
    { link: "https://danmarksarealinformation.miljoeportal.dk/" },
  ),
  openStreetMap: state({
    metres: 12,
    basis: {
      da: "En undersøgelse af England (Haklay 2010) fandt 6 m i gennemsnit; ved normalfordelte fejl er det 12 m for 95 %.",
      en: "A study of England (Haklay 2010) found 6 m on average; with normal errors that is 12 m for 95 %.",
    },
    link: "https://doi.org/10.1068/b35097",
    unconfirmed: { da: "At det også gælder her, er vores skøn.", en: "That it holds here too is our estimate." },
  }),
} as const satisfies Readonly<Record<string, Accuracy>>;
