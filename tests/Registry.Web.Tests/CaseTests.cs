using Microsoft.Playwright;

namespace Registry.Web.Tests;

public sealed class CaseTests(Stage stage)
{
    [Fact]
    public async Task Filter_ByRuleAndWords_NarrowsTheListAndComesBackWithIt()
    {
        await using var window = await stage.As("demo-analyst");
        await window.Page.Locator(".case-row").First.WaitForAsync();
        var all = await Total(window);
        var facet = window.Page.Locator(".facet").Last.Locator("button").First;
        var rule = (await facet.InnerTextAsync())[..3];
        await facet.ClickAsync();
        await window.Page.Locator(".facet button[aria-pressed=true]").WaitForAsync();
        await window.Page.Locator(".case-row").Filter(new() { HasNotText = rule }).First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await window.Settled();

        var narrowed = await Total(window);
        Assert.InRange(narrowed, 1, all);
        foreach (var row in await window.Page.Locator(".case-row").AllAsync())
        {
            Assert.Contains(rule, await row.Locator(".rule-chip b").AllInnerTextsAsync());
        }

        Assert.Contains($"rule={rule}", window.Page.Url, StringComparison.Ordinal);
        await window.Page.Locator(".filters input[type=search]").FillAsync("finns inte någonstans");
        await window.Page.GetByText("Inget ärende passar filtret.").WaitForAsync();
        Assert.DoesNotContain("finns", window.Page.Url, StringComparison.Ordinal);
        await window.Page.Locator(".notice button").ClickAsync();
        await window.Page.Locator(".case-row").First.WaitForAsync();
        await window.Settled();
        Assert.Equal(all, await Total(window));
    }

    [Fact]
    public async Task Connections_Pressed_AreShownInThePictureAndTheFileIsDownloaded()
    {
        await using var window = await stage.As("demo-analyst");
        await window.Page.Locator(".case-link").First.ClickAsync();
        await window.Page.Locator(".stage[data-drawn]").WaitForAsync();
        var chain = window.Page.Locator(".connections .chain").First;
        Assert.NotEmpty((await chain.InnerTextAsync()).Trim());
        await chain.ClickAsync();
        await window.Page.Locator(".connections .chain[aria-pressed=true]").WaitForAsync();
        await window.Settled();
        Assert.Empty(await window.Axe());
        await window.Picture("17-case-chain", whole: true);

        var download = await window.Page.RunAndWaitForDownloadAsync(
            () => window.Page.GetByRole(AriaRole.Button, new() { Name = "Gephi" }).ClickAsync());
        Assert.EndsWith(".gexf", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.Contains("<gexf", await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("demo-analyst", "08-case-analyst")]
    [InlineData("demo-social", "09-case-social")]
    [InlineData("demo-housing", "10-case-housing")]
    public async Task Case_Opened_ExplainsItselfAndDrawsItsGraph(string key, string picture)
    {
        await using var window = await stage.As(key);
        await window.Page.Locator(".case-link").First.ClickAsync();
        await window.Page.Locator(".stage[data-drawn]").WaitForAsync();
        await window.Settled();

        Assert.NotEmpty((await window.Page.Locator(".explanation").First.InnerTextAsync()).Trim());
        Assert.True(await window.Page.Locator(".numbers tbody tr").CountAsync() > 0);
        Assert.True(await window.Page.Locator(".clears").CountAsync() > 0);
        Assert.True(await window.Page.Locator(".sum tfoot td").IsVisibleAsync());
        Assert.True(await window.Page.Locator(".legend li").CountAsync() > 0);
        Assert.True(await HasColours(window), "The picture is blank.");
        await window.Page.Locator(".finding details summary").First.ClickAsync();
        Assert.Contains(".csv", await window.Page.Locator(".basis").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await window.Axe());
        await window.Picture(picture, whole: true);

        await window.Page.Locator(".picture-frame .tabs button").Last.ClickAsync();
        Assert.True(await window.Page.Locator(".picture-frame tbody tr").CountAsync() > 0);
        Assert.Empty(await window.Axe());
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task State_MovedToTheEnd_ShowsInTheHistoryWithItsOutcome()
    {
        await using var window = await stage.As("demo-housing");
        await window.Go("cases?state=hit");
        await window.Page.Locator(".case-link").Last.ClickAsync();
        await window.Page.Locator(".actions textarea").FillAsync("Hyresgästen kontaktad.");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Börja inledande granskning" }).ClickAsync();
        await window.Page.Locator(".history .note").GetByText("Hyresgästen kontaktad.").WaitForAsync();

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Avsluta med utfall" }).ClickAsync();
        var close = window.Page.GetByRole(AriaRole.Button, new() { Name = "Avsluta ärendet" });
        Assert.True(await close.IsDisabledAsync());
        foreach (var choice in await window.Page.Locator(".outcome select").AllAsync())
        {
            await choice.SelectOptionAsync("corrected_by_person");
        }

        Assert.Empty(await window.Axe());
        await close.ClickAsync();
        await window.Page.GetByText("Ärendet är avslutat.").WaitForAsync();
        Assert.Contains("Personen rättade själv", await window.Page.Locator(".history").InnerTextAsync(), StringComparison.Ordinal);
        await window.Picture("11-closed");
    }

    [Fact]
    public async Task Keyboard_Alone_FiltersOpensAndLeavesACase()
    {
        await using var window = await stage.As("demo-analyst");
        await window.Page.Locator(".case-row").First.WaitForAsync();
        await window.Page.ReloadAsync();
        await window.Page.Locator(".case-row").Nth(1).WaitForAsync();
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Hoppa till innehållet", await Focused(window));
        await window.Page.Keyboard.PressAsync("Enter");

        for (var presses = 0; presses < 60 && !await IsOnCase(window); presses++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
        }

        var first = await Focused(window);
        await window.Page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await IsOnCase(window));
        Assert.NotEqual(await Href(window, 0), await window.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await window.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(first, await Focused(window));
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Locator(".finding").First.WaitForAsync();
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Alla ärenden", await Focused(window));
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Locator(".case-row").First.WaitForAsync();
    }

    [Theory]
    [InlineData("cases")]
    [InlineData("search")]
    [InlineData("query")]
    [InlineData("imports")]
    [InlineData("rules")]
    [InlineData("rules/T01")]
    public async Task View_AtDoubleZoom_NeedsNoSidewaysScroll(string route)
    {
        await using var window = await stage.As("demo-analyst");
        await window.Page.SetViewportSizeAsync(683, 384);
        await window.Go(route);

        Assert.True(await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    private static async Task<int> Total(PageWindow window) =>
        int.Parse((await window.Page.Locator(".heading .count").InnerTextAsync()).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

    private static Task<string> Focused(PageWindow window) => window.Page.EvaluateAsync<string>("document.activeElement.innerText");

    private static Task<bool> IsOnCase(PageWindow window) =>
        window.Page.EvaluateAsync<bool>("document.activeElement.classList.contains('case-link')");

    private static async Task<string?> Href(PageWindow window, int row) =>
        await window.Page.Locator(".case-link").Nth(row).GetAttributeAsync("href");

    /// <summary>Nodes are drawn by WebGL, so their colours are looked for in a picture of the stage.</summary>
    private static async Task<bool> HasColours(PageWindow window)
    {
        await window.Page.Locator(".stage").ScrollIntoViewIfNeededAsync();
        var picture = await window.Page.Locator(".stage").ScreenshotAsync();

        // A blank stage of this size packs to about two kilobytes; nodes, lines and names need far more.
        return picture.Length > 6_000;
    }
}
