import { afstand } from './afstand.ts';

/**
 * Het bekende woord waar `woord` het meest op lijkt, voor "Bedoelt u …?". Hoogstens een op de drie letters mag anders zijn, en
 * nooit meer dan vijf; anders `undefined`. Bij gelijke stand wint het eerste.
 */
export const lijktOp = (woord: string, bekend: Iterable<string>): string | undefined => {
  let [beste, minste]: [string | undefined, number] = [undefined, Math.min(5, Math.ceil(woord.length / 3)) + 1];
  for (const kandidaat of bekend) {
    if (Math.abs(kandidaat.length - woord.length) >= minste) continue;
    const ver = afstand(woord, kandidaat);
    if (ver < minste) [beste, minste] = [kandidaat, ver];
  }
  return beste;
};
