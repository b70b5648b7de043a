// What the server sends over the live connection: see server/live/ and docs/live-protocol.md.

/** The revisions of a session; every message of the server about the session itself has them. */
export interface Revisions {
  /** The release of the app: the page's scripts are of another one when it changes. A server of before has none. */
  release?: string;
  /** The server's process, in which the screens of Streamlit have their state. */
  process: string;
  stage?: number;
  answers?: number;
  /** The name of the rehearsal that is going on; its revisions count by themselves. */
  rehearsal?: string;
  /** How many consoles are open; only told to consoles. */
  consoles?: number;
  /** How many participants are connected, and how many of them have entered something unsent; only told to consoles. */
  connected?: number;
  unsent?: number;
  view?: ParticipantView;
}

/** Anything else: a receipt, a refusal, or a sign that the server is there. */
export interface Reply {
  release?: undefined;
  process?: undefined;
  receipt?: Receipt;
  refused?: string;
  busy?: boolean;
  warning?: string;
}

export type Message = Revisions | Reply;

/** A participant's screen at one moment. */
export interface ParticipantView {
  screen: string;
  title: string;
  /** What is asked now, as it is named when an answer came too late. */
  asked: string;
  stage: number;
  rehearsal: string;
  pieces: Piece[];
}

export type Piece = HtmlPiece | ComponentPiece;

export interface HtmlPiece {
  html: string;
  /** What a screen reader says when it comes. */
  announced?: string;
  is?: undefined;
}

export interface ComponentPiece {
  is: string;
  key: string;
  data: Record<string, any>;
}

/** Whether one sending was stored, and what is stored now. */
export interface Receipt {
  key: string;
  nonce: string;
  refused: string | null;
  /** It will never be stored: sending it again is of no use. */
  final: boolean;
  /** The same page sent something newer before, which is stored; this was not. */
  superseded?: boolean;
  /** Seconds after which it may be sent again. */
  wait?: number;
  answered?: boolean;
  value?: Record<string, any> | null;
  saved?: string | null;
}
