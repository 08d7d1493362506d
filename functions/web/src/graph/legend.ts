/** Colours of labels: told apart also by people who do not see red and green, and all readable on white. */
const colours: Record<string, string> = {
  Person: '#0f5166',
  Dwelling: '#b5651d',
  Address: '#d39a52',
  Property: '#e0bd8b',
  Municipality: '#8a7a66',
  FamilyUnit: '#5a9aad',
  Lease: '#6a4c93',
  Sublet: '#a98bc6',
  Company: '#2f6b3a',
  Decision: '#a83250',
  Payment: '#d17a8f',
  SupplierPayment: '#6da376',
  Grant: '#93bf9a',
  Account: '#3d4a5c',
  Contact: '#7d8b9d',
  CareService: '#3a7d8c',
  Employment: '#5c5c8a',
  Exemption: '#9a9a9a',
  Finding: '#c2a300',
};

export function colourOf(label: string): string {
  return colours[label] ?? '#6b7785';
}
