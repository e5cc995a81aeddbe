import { useMemo } from 'react';
import { encode } from 'uqr';

/** De rand die een scanner nodig heeft, in blokjes. */
const RAND = 4;

/** Een tekst als QR-code: één pad in een tekening, zwart op wit, ook in het donker. */
export const QrCode = ({ tekst, naam }: { tekst: string; naam: string }) => {
  const { size, data } = useMemo(() => encode(tekst, { ecc: 'L', border: RAND }), [tekst]);
  const pad = data.flatMap((rij, y) => rij.flatMap((zwart, x) => (zwart ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={naam} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={pad} fill="#000" />
    </svg>
  );
};
