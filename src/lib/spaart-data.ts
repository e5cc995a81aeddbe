/** Of de lezer om weinig dataverkeer vraagt. Een browser die dat niet kan zeggen, vraagt het niet. */
export const spaartData = (): boolean => {
  const { connection }: Navigator & { connection?: { saveData?: boolean } } = navigator;
  return connection?.saveData === true;
};
