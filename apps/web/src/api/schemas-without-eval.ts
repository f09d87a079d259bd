import { config } from 'zod';

/** Runs before the first schema is made: the pages forbid code made of text, and each attempt costs time and a complaint. */
config({ jitless: true });
