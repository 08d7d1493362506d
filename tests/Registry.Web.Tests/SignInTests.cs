using Microsoft.Playwright;

namespace Registry.Web.Tests;

public sealed class SignInTests(Stage stage)
{
    [Fact]
    public async Task SignIn_SampleMunicipality_OffersItsCallersInSwedish()
    {
        await using var window = await stage.Open();
        await window.Page.Locator(".callers button").First.WaitForAsync();

        Assert.Equal(6, await window.Page.Locator(".callers button").CountAsync());
        Assert.Equal("sv", await window.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Contains("Registry 0.", await window.Page.Locator(".foot").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Utvärderingsdag", await window.Page.Locator(".foot").InnerTextAsync(), StringComparison.Ordinal);
        await window.Picture("01-sign-in");
    }

    [Fact]
    public async Task SignIn_UnknownKey_IsRefusedInWords()
    {
        await using var window = await stage.Open();
        await window.Page.Locator("input[type=password]").FillAsync("not-a-key");
        await window.Page.Keyboard.PressAsync("Enter");

        await window.Page.GetByText("Nyckeln känns inte igen.").WaitForAsync();
        Assert.Equal(0, await window.Page.Locator(".side").CountAsync());
    }

    [Fact]
    public async Task Purpose_BeforeTheFirstLookup_IsAskedOnceAndSentWithEveryOne()
    {
        await using var window = await stage.Open();
        await window.Page.Locator(".callers button").First.ClickAsync();
        await window.Page.Locator(".gate").WaitForAsync();
        Assert.DoesNotContain(window.Requests, r => r.Url.Contains("/api/cases", StringComparison.Ordinal));
        Assert.Empty(await window.Axe());
        await window.Picture("02-purpose");

        await window.Page.Locator(".gate input[type=text]").FillAsync("KS 2026/117");
        await window.Page.Locator(".gate button.primary").ClickAsync();
        await window.Page.Locator(".case-row").First.WaitForAsync();
        await window.Page.ReloadAsync();
        await window.Page.Locator(".case-row").First.WaitForAsync();

        Assert.Contains("KS 2026/117", await window.Page.Locator(".chip-button").InnerTextAsync(), StringComparison.Ordinal);
        var lookups = window.Requests.Where(r => r.Url.Contains("/api/cases", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lookups);
        Assert.All(lookups, r => Assert.Equal("control", r.Headers["x-purpose"]));
        Assert.All(lookups, r => Assert.Equal("KS 2026/117", r.Headers["x-case"]));
    }

    [Fact]
    public async Task Language_Switched_ChangesThePageAndIsRemembered()
    {
        await using var window = await stage.As("demo-analyst");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();

        Assert.Equal("Cases", await window.Heading.InnerTextAsync());
        Assert.Equal(["Cases", "Inbox", "Search", "Query", "Import", "Rules"], await window.Navigation());
        Assert.Equal("en", await window.Page.Locator("html").GetAttributeAsync("lang"));
        await window.Page.ReloadAsync();
        await window.Page.Locator(".case-row").First.WaitForAsync();
        Assert.Equal("Cases", await window.Heading.InnerTextAsync());
        await window.Page.Locator(".case-link").First.ClickAsync();
        await window.Page.GetByText("Explanations looked for").First.WaitForAsync();
        await window.Picture("13-english", whole: true);
    }

    [Fact]
    public async Task SignOut_ForgetsTheKey()
    {
        await using var window = await stage.As("demo-analyst");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Logga ut" }).ClickAsync();

        await window.Page.Locator(".sign-in").WaitForAsync();
        Assert.Equal(0, await window.Page.EvaluateAsync<int>("sessionStorage.length"));
    }
}
