import { useEffect, useRef, useState } from 'react';

const STAP = 250;
/** Een aantal seconden als "4:05". */
export const klokTekst = (seconden: number): string => `${Math.floor(seconden / 60)}:${String(seconden % 60).padStart(2, '0')}`;

/** Een klok die aftelt. `zeg` is wat een schermlezer hoort: bij starten, stilzetten, de laatste minuut en het einde. */
export const useKlok = (begin = 5) => {
  const [minuten, zetMinuten] = useState(begin);
  const [rest, zetRest] = useState(begin * 60);
  const [loopt, zetLoopt] = useState(false);
  const [zeg, zetZeg] = useState('');
  const nu = useRef(rest);
  nu.current = rest;
  useEffect(() => {
    if (!loopt) return;
    const einde = performance.now() + nu.current * 1000;
    const tik = setInterval(() => {
      const over = Math.max(0, Math.ceil((einde - performance.now()) / 1000));
      if (over === 60 && nu.current !== 60) zetZeg('Nog één minuut.');
      zetRest(over);
      if (over > 0) return;
      zetLoopt(false);
      zetZeg('De tijd is om.');
    }, STAP);
    return () => clearInterval(tik);
  }, [loopt]);
  return {
    minuten,
    rest,
    loopt,
    zeg,
    /** Zet de klok op een aantal hele minuten van 1 tot en met 90; iets anders verandert niets. */
    zet: (aantal: number) => {
      if (!Number.isInteger(aantal) || aantal < 1 || aantal > 90) return;
      zetMinuten(aantal);
      zetRest(aantal * 60);
      zetLoopt(false);
    },
    /** Start de klok of zet hem stil. Is de tijd om, dan begint hij opnieuw. */
    wissel: () => {
      const over = rest === 0 ? minuten * 60 : rest;
      zetRest(over);
      nu.current = over;
      zetZeg(loopt ? `De klok staat stil op ${klokTekst(over)}.` : `De klok loopt. Nog ${klokTekst(over)}.`);
      zetLoopt(!loopt);
    },
  };
};
