namespace Registry.Towns.Places;

/// <summary>A home by its address text only: in another municipality, or one that is not in the register.</summary>
internal sealed record StatedHome(string Municipality, string Address, string Number, string Postcode, string Town);
