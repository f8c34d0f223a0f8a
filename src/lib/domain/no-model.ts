/** Named instead of a model where the guide shall answer; no model has it as its id. */
export const noModel = 'none';
