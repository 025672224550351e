/** Who works at the demo's desk. Their passwords are printed at start: this server answers this machine alone. */
export const demoStaff = [
  { username: 'ana', name: 'Ana G.', role: 'staff', password: 'desk-demo-ana' },
  { username: 'luis', name: 'Luis M.', role: 'lead', password: 'desk-demo-luis' },
] as const;
