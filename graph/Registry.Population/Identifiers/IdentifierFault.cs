namespace Registry.Population.Identifiers;

/// <summary>Why a text is not the identifier it should be; the first rule that breaks, in this order.</summary>
public enum IdentifierFault
{
    /// <summary>The text is well formed.</summary>
    None,

    /// <summary>The text has none of the accepted spellings.</summary>
    Form,

    /// <summary>Ten digits without separator: the century cannot be told.</summary>
    Ambiguous,

    /// <summary>An interim number, which is accepted only where it is switched on.</summary>
    Interim,

    /// <summary>The century is not one in which a living or recent person is born.</summary>
    Century,

    /// <summary>The birth date does not exist.</summary>
    Date,

    /// <summary>Birth number 000 is never issued.</summary>
    BirthNumber,

    /// <summary>The check digit does not fit.</summary>
    CheckDigit,

    /// <summary>The birth date is later than the reference date.</summary>
    AfterReference,

    /// <summary>The third digit of an organisation number is never below 2.</summary>
    Group,
}
