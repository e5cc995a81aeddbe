/**
 * De dag waarop de site is gebouwd (JJJJ-MM-DD, UTC). `SOURCE_DATE_EPOCH` (seconden sinds 1970) legt haar vast, zodat twee
 * keer bouwen hetzelfde geeft. Alleen tijdens de bouw te gebruiken.
 */
export function siteDatum(): string {
  const vast = process.env['SOURCE_DATE_EPOCH'];
  const moment = vast === undefined ? new Date() : new Date(Number(vast) * 1000);
  return moment.toISOString().slice(0, 10);
}
