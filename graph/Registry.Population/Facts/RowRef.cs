namespace Registry.Population.Facts;

/// <summary>Where a fact was read: the place a person can look it up in the delivery.</summary>
/// <param name="File">The index of the file in <see cref="Delivery.Files"/>.</param>
/// <param name="Line">The physical line on which the row begins; the header is line 1.</param>
public readonly record struct RowRef(int File, int Line);
