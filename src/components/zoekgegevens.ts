/** Wat een pagina aan de zoekindex meegeeft (Base.astro). */
export type Zoek = {
  /** De naam in de lijst met uitkomsten; zonder: de titel van de pagina. */
  readonly titel?: string | undefined;
  /** Wat voor pagina het is: Stap, Uitkomst, Route, Regel, Kennisbank, Vraag. */
  readonly soort?: string | undefined;
  /** Waar zij bij hoort, zoals de naam van de route. */
  readonly deel?: string | undefined;
  /** Woorden waarop zij ook te vinden is en die niet op de pagina staan. */
  readonly trefwoorden?: readonly string[] | undefined;
};
