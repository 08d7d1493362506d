using Registry.Functions.Access;
using Registry.Functions.Register;
using Registry.Graph;

namespace Registry.Functions.Tests.Api;

/// <summary>A look-up of a person is logged as one, whatever of the person came back.</summary>
public sealed class QuerySubjectTests(Town town) : IClassFixture<Town>
{
    [Theory]
    [InlineData("MATCH (p:Person {id: '%'}) RETURN p", null)]
    [InlineData("MATCH (p:Person {id: '%'}) RETURN p.birthDate", null)]
    [InlineData("MATCH (p:Person {id: $id}) RETURN 1", "%")]
    [InlineData("MATCH (p:Person) WHERE p.id IN ['%'] RETURN collect({id: p.id})", null)]
    public async Task Of_AnyQueryAboutAPerson_NamesThePerson(string query, string? parameter)
    {
        var person = town.Values("Person", "id").First();
        var window = town.Stage.Get<CurrentGraph>().For(new("x", Role.Analyst))!;
        var text = query.Replace("%", person, StringComparison.Ordinal);
        var parameters = parameter is null ? [] : new Dictionary<string, Value> { ["id"] = Value.From(person) };

        var result = await window.Ask(text, parameters, cancellation: TestContext.Current.CancellationToken);

        Assert.Contains($"person:{person}", QuerySubjects.Of(window, text, parameters, result, Picture.Of(window, result)));
    }

    [Fact]
    public async Task Of_NumbersOfNobody_NamesNobody()
    {
        var window = town.Stage.Get<CurrentGraph>().For(new("x", Role.Analyst))!;
        var none = new Dictionary<string, Value>();
        const string Text = "RETURN '000000000000', '1234567890123'";

        var result = await window.Ask(Text, none, cancellation: TestContext.Current.CancellationToken);

        Assert.Empty(QuerySubjects.Of(window, Text, none, result, Picture.Of(window, result)));
    }
}
