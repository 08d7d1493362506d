using System.Text;

namespace Registry.Graph.Tests.Values;

public sealed class NormalFormTests
{
    [Fact]
    public void Of_EverySignBehindALetter_IsUnicodesFormC()
    {
        for (var sign = 0; sign <= char.MaxValue; sign++)
        {
            var text = $"Lo{(char)sign}";
            if (!char.IsSurrogate((char)sign) && sign != 0xFFFE)
            {
                Assert.Equal(text.Normalize(NormalizationForm.FormC), NormalForm.Of(text));
            }
        }
    }

    [Fact]
    public void Of_TwoWaysOfWriting_AreOne() =>
        Assert.Equal("STORGATAN Ö", NormalForm.Of("STORGATAN O\u0308"));

    [Theory]
    [InlineData("O\u0308\uFFFEA\u030A", "Ö\uFFFEÅ")]
    [InlineData("\uD800O\u0308\uDC00", "\uD800Ö\uDC00")]
    [InlineData("\uFFFE\uFFFE", "\uFFFE\uFFFE")]
    [InlineData("O\u0308\U0001F600", "Ö\U0001F600")]
    public void Of_WhatIsNoCharacter_StaysAndTheRestIsComposed(string text, string composed)
    {
        Assert.Equal(composed, NormalForm.Of(text));
        Assert.Equal(composed, NormalForm.Of(composed));
    }

    [Fact]
    public void Of_ComposedText_IsTheSameObject()
    {
        var text = new string(['B', 'Å', 'T', 'É']);
        Assert.Same(text, NormalForm.Of(text));
    }
}
