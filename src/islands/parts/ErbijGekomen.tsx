import { useEffect, useState } from 'react';
import { opsomming } from '../../lib/opsomming.ts';
import type { SpoorItem } from '../view-model.ts';

/** Welke vragen hier het laatst stonden, per stroom; zolang de pagina openstaat, dus zonder iets te bewaren. */
const vorige = new Map<string, ReadonlySet<string>>();

/** Zegt welke vragen erbij kwamen sinds de lezer hier het laatst was. Wat verviel, zegt de speler zelf al. */
export const ErbijGekomen = ({ stroom, rijen }: { stroom: string; rijen: readonly SpoorItem[] }) => {
  const [toen] = useState(() => vorige.get(stroom));
  useEffect(() => void vorige.set(stroom, new Set(rijen.map(({ stap }) => stap))), [stroom, rijen]);
  const erbij = toen === undefined ? [] : rijen.filter(({ stap }) => !toen.has(stap));
  if (erbij.length === 0) return null;
  return (
    <p className="melding" id="melding-erbij" role="status">
      {erbij.length === 1 ? 'Door uw wijziging is er een vraag bij: ' : 'Door uw wijziging zijn er vragen bij: '}
      {opsomming(erbij.map(({ titel }) => titel))}.
    </p>
  );
};
