namespace Registry.Functions.State;

/// <summary>A query that a caller keeps by name. It has parameters, never their values.</summary>
public sealed record SavedQuery(string Name, string Query, string ChangedAt);
