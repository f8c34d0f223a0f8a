/** Characters of a password; what is advised is what makes guessing hopeless without tricks (NIST SP 800-63B-4). */
export const passwordLength = { min: 8, advised: 15, max: 128 } as const;
