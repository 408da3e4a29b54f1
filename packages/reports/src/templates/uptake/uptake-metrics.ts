/** The beginnings of the ids of what people are offered and take up. */
const offers = ['vaccination.', 'immunisation-plan.', 'screening.', 'uptake.'];

/** Whether a metric says how many people took up what they were offered. */
export const isUptake = (metric: string): boolean => offers.some((offer) => metric.startsWith(offer));
