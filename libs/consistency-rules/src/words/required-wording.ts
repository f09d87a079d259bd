/** A term that has one right form only, and a wrong one that is met. */
export interface RequiredWording {
  readonly wrong: string;
  readonly right: string;
}
