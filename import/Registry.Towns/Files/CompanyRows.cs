using Registry.Towns.Places;

namespace Registry.Towns.Files;

/// <summary>The row of a company.</summary>
internal sealed record CompanyRow(long Number, string Name, string Form, DateOnly RegisteredOn)
{
    public DateOnly? DeregisteredOn { get; init; }

    public string? DeregistrationReason { get; init; }

    /// <summary>Gets a proceeding that runs on the day.</summary>
    public string? Ongoing { get; init; }

    /// <summary>Gets a value indicating whether the proceeding already stood in the earlier extract.</summary>
    public bool OngoingEarlier { get; init; }

    /// <summary>Gets the dwelling where it sits; otherwise it sits in an office.</summary>
    public Dwelling? Seat { get; init; }

    public StatedHome? Office { get; init; }

    public string? CareOf { get; init; }

    public string Industry { get; init; } = "62010";

    public bool IsEmployer { get; init; }

    public DateOnly? PermitFrom { get; init; }

    public DateOnly? PermitTo { get; init; }
}

/// <summary>The row of a payment to a supplier.</summary>
internal sealed record InvoiceRow(string Id, long Company, string Department, string Activity, DateOnly Period, DateOnly Day, int Amount)
{
    public string? Account { get; init; }

    public long Approver { get; init; }
}

/// <summary>The row of a grant to an association.</summary>
internal sealed record GrantRow(long Association, string Name, int Year, string Kind, int Amount)
{
    public required string Premises { get; init; }

    public required string Town { get; init; }

    public required string Municipality { get; init; }

    public required IReadOnlyList<string> Board { get; init; }

    public required IReadOnlyList<string> Members { get; init; }

    public required string Account { get; init; }
}
