export const NOTHING = 1;
