namespace Registry.Graph.Neo4j;

/// <summary>One kind of writing and the rows that it is done for, in batches.</summary>
/// <param name="Phase">Steps of one phase may run side by side; a phase begins when the one before is done.</param>
/// <param name="Name">What is written, for example <c>Person</c> or <c>REGISTERED_AT</c>.</param>
/// <param name="Count">The number of rows.</param>
/// <param name="Form">Chooses how a batch is written, by its first row and the number of its rows.</param>
internal sealed record LoadStep(int Phase, string Name, int Count, Func<int, int, LoadForm> Form)
{
    /// <summary>Initializes a new instance of the <see cref="LoadStep"/> class whose batches are all written alike.</summary>
    public LoadStep(int phase, string name, int count, LoadForm form)
        : this(phase, name, count, (_, _) => form)
    {
    }

    /// <summary>Gets what takes the answer to a batch, and the number of its first row.</summary>
    public Action<int, Answer>? Answered { get; init; }
}

/// <summary>How the rows of a batch are written.</summary>
/// <param name="Clause">What is done for each row <c>r</c>.</param>
/// <param name="Row">Makes a row.</param>
internal sealed record LoadForm(string Clause, Func<int, BatchValues, Value> Row);
