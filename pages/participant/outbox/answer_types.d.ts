// What a participant enters, as it travels and as the browser keeps it. Forms of fields and forms of texts differ.

/** A text of a participant with its parts by their names. */
export interface TextItem {
  id: string;
  [part: string]: string;
}

/**
 * The fields that changed, null for one that was taken back: `{ low: 20, why: null }`; or the texts that changed and
 * the ids of those that were withdrawn: `{ texts: [...], withdrawn: [...] }`; or `{ pass: true }`.
 */
export type Answer = Record<string, any> & { pass?: boolean; texts?: TextItem[]; withdrawn?: string[] };

/** What was sent and is not confirmed. */
export interface Pending {
  nonce: string;
  answer: Answer;
  /** The parts of the answer in words, for the message that they came too late. */
  inWords?: Record<string, string>;
  /** What was asked. */
  asked: string;
}

/** What is stored of an answer on the server. */
export interface Stored {
  value?: Record<string, any> | null;
  answered?: boolean;
}

/** What one page keeps under one key. */
export interface Entry extends Partial<Pending> {
  /** When it was kept, in ms. */
  at?: number;
  /** Another page sends it together with its own. */
  taken?: boolean;
  /** It came too late; this is what was stored. */
  late?: Stored;
}

/** What is being written and can't be sent yet. */
export interface Draft {
  parts: Record<string, string>;
  inWords?: Record<string, string>;
  /** What was in the form before anything was typed. */
  base?: Record<string, string>;
  /** The id of the text that is being changed. */
  editing?: string | null;
  asked?: string;
}
