import type { maakSessie, Sessie } from './sessie.ts';
import type { Spel } from './use-flow.ts';

type Invoer = {
  stroom: string;
  spel: Spel | null;
  sessie: ReturnType<typeof maakSessie> | null;
  zetBewaard: (bewaard: Sessie) => void;
};

/** Wat de lezer met de antwoorden als geheel kan doen: een gedeelde route overnemen of loslaten, en wissen. */
export const maakActies = ({ stroom, spel, sessie, zetBewaard }: Invoer) => ({
  houdDeze: () => {
    sessie?.bewaar(spel?.antwoorden ?? {});
    if (sessie) zetBewaard(sessie.lees());
  },
  naarDeMijne: () => {
    history.replaceState(null, '', location.pathname);
    location.reload();
  },
  wisStroom: () => {
    sessie?.wis(Object.keys(spel?.datums ?? {}));
    location.assign(`/${stroom}/`);
  },
  wisAlles: () => {
    sessie?.wisAlles();
    location.assign('/');
  },
});
