namespace Registry.Graph.Neo4j;

/// <summary>One statement of a load and the rows that it is run over, in batches.</summary>
/// <param name="Phase">Steps of one phase may run side by side; a phase begins when the one before is done.</param>
/// <param name="Name">What is written, for example <c>Person</c> or <c>REGISTERED_AT</c>.</param>
/// <param name="Clause">What is done for each row <c>r</c>.</param>
/// <param name="Count">The number of rows.</param>
/// <param name="Row">Makes a row.</param>
internal sealed record LoadStep(int Phase, string Name, string Clause, int Count, Func<int, Value> Row);
