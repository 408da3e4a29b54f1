/** A picture that stands alone, in pixels of a screen. */
export interface DrawnPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What its heading takes, from the top. */
  readonly headingHeight: number;
}

/** A figure of a paper as a picture. */
export interface DrawnFigure extends DrawnPicture {
  /** Of the figure. */
  readonly id: string;
  readonly png: Uint8Array;
}
