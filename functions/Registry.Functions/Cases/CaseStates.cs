namespace Registry.Functions.Cases;

/// <summary>The funnel of rules.md, section 10.</summary>
public static class CaseStates
{
    public const string Hit = "hit";
    public const string InitialReview = "initial_review";
    public const string InDepthReview = "in_depth_review";
    public const string Closed = "closed";

    public static IReadOnlyList<string> All { get; } = [Hit, InitialReview, InDepthReview, Closed];

    /// <summary>Where a case may go by hand; `hit` is closed only by expiry.</summary>
    public static IReadOnlyList<string> Next(string state) => state switch
    {
        Hit => [InitialReview],
        InitialReview => [InDepthReview, Closed],
        InDepthReview => [Closed],
        _ => [],
    };
}
