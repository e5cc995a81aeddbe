const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can be the id of a flow, step, option or event: kebab-case, lower case letters and digits only. */
export const isId = (tekst: string): boolean => ID.test(tekst);
