import fc from 'fast-check';

/** How many hostile inputs of each kind: 100,000 in CI and with `npm run vijandig`, a tenth while developing; VIJANDIG sets another number. */
export const AANTAL = Number(process.env['VIJANDIG'] ?? (process.env['CI'] ? 100_000 : 10_000));
/** The number for the name of a test: `100,000`. */
export const GETAL = AANTAL.toLocaleString('en');

/** Text of any code units, control characters and half surrogate pairs included. `fc.string` with `binary` takes a second to build. */
export const rommel = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { maxLength }).map((eenheden) => String.fromCharCode(...eenheden));

/** Flat data with at most so many of these keys; far quicker to make than `fc.dictionary`. The last of two equal keys holds. */
export const blad = <T>(
  sleutels: fc.Arbitrary<string>,
  waarden: fc.Arbitrary<T>,
  maxLength: number,
): fc.Arbitrary<Record<string, T>> =>
  fc.array(fc.tuple(sleutels, waarden), { maxLength }).map((paren) => Object.fromEntries(paren));
