/** Which way is better: a higher value, a lower one, or neither. */
export type Polarity = 'higher' | 'lower' | 'none';
