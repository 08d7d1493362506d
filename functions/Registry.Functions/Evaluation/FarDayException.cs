namespace Registry.Functions.Evaluation;

/// <summary>An evaluation was asked for a day so late that every register is too old for every rule: a slip of the hand.</summary>
public sealed class FarDayException(DateOnly newest)
    : Exception(FormattableString.Invariant(
        $"The day must be at most a year after the newest extract ({newest:yyyy-MM-dd}): no rule would have registers fresh enough."));
