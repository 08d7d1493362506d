namespace Registry.Web.Tests;

public sealed class QueryTests(Stage stage)
{
    [Fact]
    public async Task Query_Wrong_ShowsWhereInPlace()
    {
        await using var window = await stage.As("demo-analyst");
        await Type(window, "MATCH (p:Person)\nRETRUN p");

        await window.Page.Locator(".caret").WaitForAsync();
        Assert.Contains("^", await window.Page.Locator(".caret").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Rad 2", await window.Page.Locator(".notice-title").InnerTextAsync(), StringComparison.Ordinal);
        await window.Page.Locator(".cy-fault-line").WaitForAsync();
        Assert.Empty(await window.Axe());
        await window.Picture("14-query-fault");
    }

    [Fact]
    public async Task Query_Right_ShowsTableAndPictureAndGivesCsv()
    {
        await using var window = await stage.As("demo-analyst");
        await Type(window, "MATCH (p:Person)-[r:REGISTERED_AT]->(d:Dwelling) WHERE r.current RETURN p, r, d, d.residents AS boende LIMIT 12");

        await window.Page.Locator(".answer tbody tr").Nth(11).WaitForAsync();
        Assert.Empty(await window.Axe());
        await window.Picture("15-query-table");
        var download = await window.Page.RunAndWaitForDownloadAsync(
            () => window.Page.Locator(".answer-head > button").ClickAsync());
        await using var file = await download.CreateReadStreamAsync();
        using var reader = new StreamReader(file);
        Assert.Equal("p;r;d;boende", await reader.ReadLineAsync(TestContext.Current.CancellationToken));

        await window.Page.Locator(".answer .tabs button").Last.ClickAsync();
        await window.Page.Locator(".stage[data-drawn]").WaitForAsync();
        Assert.Empty(await window.Axe());
        await window.Picture("16-query-picture", whole: true);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Query_ExampleOfARule_Runs()
    {
        await using var window = await stage.As("demo-analyst");
        await window.Go("query/T01");
        await window.Page.Locator(".cm-content").GetByText("MATCH").First.WaitForAsync();
        await window.Page.Locator(".query-run .primary").ClickAsync();

        await window.Page.Locator(".answer").WaitForAsync();
        Assert.Equal(0, await window.Page.Locator(".notice.error").CountAsync());
    }

    [Fact]
    public async Task Query_AfterAColon_SuggestsOurLabels()
    {
        await using var window = await stage.As("demo-analyst");
        await Open(window);
        await window.Page.Keyboard.TypeAsync("MATCH (p:Dwel");

        await window.Page.Locator(".cm-tooltip-autocomplete").GetByText("Dwelling").First.WaitForAsync();
        await window.Picture("17-query-completion");
    }

    [Fact]
    public async Task Query_Saved_ComesBackWithItsParameters()
    {
        await using var window = await stage.As("demo-analyst");
        await Type(window, "MATCH (d:Dwelling) WHERE d.residents >= $least RETURN count(d) AS homes");
        await window.Page.Locator(".saved input").FillAsync("Trångt");
        await window.Page.Locator(".saved button").First.ClickAsync();
        await window.Page.Locator(".saved select:not([disabled])").WaitForAsync();

        await Type(window, "RETURN 1 AS one");
        await window.Page.Locator(".saved select").SelectOptionAsync("");
        await window.Page.Locator(".saved select").SelectOptionAsync("Trångt");
        await window.Page.Locator(".parameters input").FillAsync("3");
        await window.Page.Locator(".query-run .primary").ClickAsync();

        await window.Page.Locator(".answer th").GetByText("homes").WaitForAsync();
        Assert.Empty(await window.Axe());
        await window.Picture("18-query-saved");
        await window.Page.Locator(".saved button").Last.ClickAsync();
        await window.Page.Locator(".saved select[disabled]").WaitForAsync();
        Assert.Empty(window.Faults);
    }

    private static async Task Open(PageWindow window)
    {
        await window.Go("query");
        await window.Page.Locator(".cm-content").ClickAsync();
        await window.Page.Keyboard.PressAsync("Control+A");
    }

    private static async Task Type(PageWindow window, string query)
    {
        await Open(window);
        await window.Page.Keyboard.PressAsync("Delete");
        await window.Page.Keyboard.InsertTextAsync(query);
        await window.Page.Keyboard.PressAsync("Control+Enter");
    }
}
