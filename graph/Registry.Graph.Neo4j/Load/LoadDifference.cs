namespace Registry.Graph.Neo4j;

/// <summary>One way in which a database differs from the graph that it should hold; it names no value.</summary>
/// <param name="Kind">What is different.</param>
/// <param name="Name">The label or type; empty for nodes without a label of ours.</param>
/// <param name="Count">How many nodes or relationships: that the database has, or that differ.</param>
/// <param name="Wanted">How many the graph has.</param>
public sealed record LoadDifference(LoadDifferenceKind Kind, string Name, long Count, long Wanted)
{
    /// <summary>Gets a value indicating whether it is something that is not ours, which a load leaves alone and refuses.</summary>
    public bool IsForeign => Kind is LoadDifferenceKind.ForeignType or LoadDifferenceKind.ForeignNodes;

    /// <summary>Says it in a few words.</summary>
    public override string ToString()
    {
        FormattableString text = Kind switch
        {
            LoadDifferenceKind.Count => $"{Name} ({Count} instead of {Wanted})",
            LoadDifferenceKind.Content => $"{Name} (at least {Count} of {Wanted} with other content)",
            LoadDifferenceKind.OtherLabel => $"nodes with a label {Name} ({Count} instead of {Wanted})",
            LoadDifferenceKind.ForeignType => $"relationships {Name} ({Count} instead of {Wanted})",
            _ => $"nodes without a label of ours ({Count} instead of {Wanted})",
        };
        return FormattableString.Invariant(text);
    }
}

/// <summary>The ways in which a database may differ from a graph.</summary>
public enum LoadDifferenceKind
{
    /// <summary>There are more or fewer of a label or type of ours.</summary>
    Count,

    /// <summary>Some of a label or type have other properties or keys, or lie between other nodes.</summary>
    Content,

    /// <summary>Nodes have a label that is not ours.</summary>
    OtherLabel,

    /// <summary>There are relationships of a type that is not ours.</summary>
    ForeignType,

    /// <summary>There are nodes without any label of ours.</summary>
    ForeignNodes,
}
