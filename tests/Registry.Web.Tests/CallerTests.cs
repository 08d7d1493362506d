namespace Registry.Web.Tests;

/// <summary>What each caller sees, and what it does not.</summary>
public sealed class CallerTests(Stage stage)
{
    [Theory]
    [InlineData("demo-analyst", "Ärenden Inkorg Sök Frågeruta Inläsning Regler")]
    [InlineData("demo-social", "Ärenden Inkorg Sök Inläsning Regler")]
    [InlineData("demo-housing", "Ärenden Inkorg Sök Inläsning Regler")]
    [InlineData("demo-audit", "Ärenden Inkorg Slagningslogg Inläsning Regler")]
    [InlineData("demo-dpo", "Slagningslogg Inläsning Regler")]
    [InlineData("demo-admin", "Inläsning Regler")]
    public async Task Navigation_ShowsWhatTheCallerMayUse(string key, string expected)
    {
        await using var window = await stage.As(key);

        Assert.Equal(expected, string.Join(' ', await window.Navigation()));
        Assert.Empty(await window.Axe());
    }

    [Theory]
    [InlineData("demo-analyst", "A T I C", "03-cases-analyst")]
    [InlineData("demo-social", "A T I B C", "04-cases-social")]
    [InlineData("demo-housing", "A T", "05-cases-housing")]
    public async Task Cases_ShowOnlyRulesOfTheCaller(string key, string groups, string picture)
    {
        await using var window = await stage.As(key);
        await window.Page.Locator(".case-row").First.WaitForAsync();
        await window.Settled();

        var rules = await window.Page.Locator(".rule-chip b").AllInnerTextsAsync();
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Contains(rule[..1], groups.Split(' ')));
        await window.Picture(picture);
    }

    [Fact]
    public async Task Search_SocialServicesByAddress_IsRefusedWithItsReason()
    {
        await using var window = await stage.As("demo-social");
        await Search(window, "Storgatan");

        await window.Page.GetByText("Sökningen är inte tillåten.").WaitForAsync();
        Assert.Empty(await window.Axe());
        await window.Picture("06-search-refused");
    }

    [Fact]
    public async Task Search_Analyst_FindsByAddressAndKeepsTheWordsOutOfTheAddressBar()
    {
        await using var window = await stage.As("demo-analyst");
        var (_, street) = await FirstDwelling(window);
        await Search(window, street);

        await window.Page.Locator(".hits li").First.WaitForAsync();
        Assert.DoesNotContain(street, window.Page.Url, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await window.Axe());
        await window.Picture("07-search");
    }

    [Fact]
    public async Task Query_NotForTheCaller_IsNoPage()
    {
        await using var window = await stage.As("demo-housing");
        await window.Page.GotoAsync(window.Page.Url.Split('#')[0] + "#/query");

        await window.Page.GetByText("Sidan finns inte.").WaitForAsync();
    }

    [Fact]
    public async Task Case_OfAnotherRecipient_IsNotFound()
    {
        await using var analyst = await stage.As("demo-analyst");
        await analyst.Page.Locator(".case-link").First.ClickAsync();
        await analyst.Page.Locator(".finding").First.WaitForAsync();
        var route = analyst.Page.Url.Split("#/")[1];

        await using var housing = await stage.As("demo-housing");
        await housing.Page.GotoAsync(housing.Page.Url.Split('#')[0] + "#/" + route);

        await housing.Page.GetByText("Det finns inte, eller så är det inte ditt.").WaitForAsync();
        Assert.Equal(0, await housing.Page.Locator(".finding").CountAsync());
    }

    [Fact]
    public async Task Log_DataProtectionOfficer_ShowsTheLookups()
    {
        await using var analyst = await stage.As("demo-analyst");
        await analyst.Page.Locator(".case-row").First.WaitForAsync();

        await using var window = await stage.As("demo-dpo");
        await window.Page.Locator(".log tbody tr").First.WaitForAsync();
        Assert.Contains("Kedjan är hel", await window.Page.Locator(".log-count").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("demo-analyst", await window.Page.Locator(".log").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await window.Axe());
        await window.Picture("12-log");
    }

    private static async Task Search(PageWindow window, string words)
    {
        await window.Go("search");
        await window.Page.Locator("main input[type=search]").FillAsync(words);
        await window.Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>The first dwelling in the list, and its street.</summary>
    private static async Task<(string Title, string Street)> FirstDwelling(PageWindow window)
    {
        await window.Go("cases?subject=dwelling");
        var title = await window.Page.Locator(".case-link").First.InnerTextAsync();
        var street = string.Join(' ', title.Split(' ').Skip(1).TakeWhile(word => !char.IsDigit(word[0])));
        return (title, street);
    }
}
