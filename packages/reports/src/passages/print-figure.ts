import { numbers } from '../words/english/numbers.ts';

/** Figures in English, for papers that are written in no other language. */
export const { figure: printFigure, inTable: printInTable, money: printMoney, share: printShare } = numbers;
