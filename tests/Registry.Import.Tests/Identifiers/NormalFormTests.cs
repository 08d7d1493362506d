using System.Text;
using Registry.Population.Identifiers;

namespace Registry.Import.Tests.Identifiers;

public sealed class NormalFormTests
{
    [Fact]
    public void Compose_EverySignBehindALetter_IsUnicodesFormC()
    {
        for (var sign = 0; sign <= char.MaxValue; sign++)
        {
            var text = $"Lo{(char)sign}";
            if (!char.IsSurrogate((char)sign) && sign != 0xFFFE)
            {
                Assert.Equal(text.Normalize(NormalizationForm.FormC), NormalForm.Compose(text));
            }
        }
    }

    [Fact]
    public void Compose_TwoWaysOfWriting_AreOne() =>
        Assert.Equal("STORGATAN Ö", NormalForm.Compose("STORGATAN O\u0308"));

    [Fact]
    public void Compose_CodePointThatIsNoCharacter_ComposesWhatStandsAroundIt() =>
        Assert.Equal("Ö\uFFFEÅ", NormalForm.Compose("O\u0308\uFFFEA\u030A"));

    [Fact]
    public void Compose_ComposedText_IsTheSameObject()
    {
        var text = new string(['B', 'Å', 'T', 'É']);
        Assert.Same(text, NormalForm.Compose(text));
    }
}
