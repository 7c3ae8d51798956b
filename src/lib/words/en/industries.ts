/** Names of the industries; keys are those a case may give as `industry`. */
export const industries = {
  airline: 'Airline',
  telecom: 'Telecom',
  restaurant: 'Restaurant',
  retail: 'Retail',
  furniture: 'Furniture',
  'online-shop': 'Online shop',
  bank: 'Bank',
  utility: 'Utility',
  hospital: 'Hospital',
  'business-services': 'Business services',
  'fast-moving-goods': 'Fast-moving goods',
  'industrial-supplier': 'Industrial supplier'
};
