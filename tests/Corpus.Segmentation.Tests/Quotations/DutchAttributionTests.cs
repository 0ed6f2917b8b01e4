namespace Corpus.Segmentation.Tests.Quotations;

public class DutchAttributionTests
{
    [Theory]
    [InlineData("‘Wij gaan door’, aldus Els Maes.", "speech | aldus | Els Maes | Els Maes | ‘Wij gaan door’")]
    [InlineData("‘Wij gaan door’, zei directeur Els Maes van De Bolkade maandag.", "speech | zei | Els Maes | Els Maes | ‘Wij gaan door’")]
    [InlineData("‘Wij gaan door’, legt Els Maes uit.", "speech | legt | Els Maes | Els Maes | ‘Wij gaan door’")]
    [InlineData("‘Wij gaan door,’ zei Els Maes.", "speech | zei | Els Maes | Els Maes | ‘Wij gaan door,’")]
    [InlineData("‘Gaan wij door?’ vroeg mevrouw Els Maes.", "speech | vroeg | mevrouw Els Maes | Els Maes | ‘Gaan wij door?’")]
    [InlineData("‘Wij gaan door’, sputterde Els Maes.", "speech | sputterde | Els Maes | Els Maes | ‘Wij gaan door’")]
    [InlineData("‘Wij gaan door’, zo luidt het.", "speech | luidt | - | - | ‘Wij gaan door’")]
    [InlineData("‘Wij gaan door’, klonk het bij voorzitter Els Maes.", "speech | klonk | Els Maes | Els Maes | ‘Wij gaan door’")]
    [InlineData("‘Wij gaan door’, zei een woordvoerder van De Bolkade.", "speech | zei | een woordvoerder | - | ‘Wij gaan door’")]
    [InlineData("‘Wij gaan door’, zei schepen voor Mobiliteit Els Maes.", "speech | zei | Els Maes | Els Maes | ‘Wij gaan door’")]
    [InlineData("‘Wij gaan door’, had zij op de zitting verklaard.", "speech | had | zij | - | ‘Wij gaan door’")]
    public void An_attribution_may_stand_behind(string text, string expected)
    {
        Assert.Equal([expected], Quoted.Lines("nl", text));
    }

    [Theory]
    [InlineData("Els Maes zei: ‘Wij gaan door.’", "speech | zei | Els Maes | Els Maes | ‘Wij gaan door.’")]
    [InlineData("Toen riep Els Maes: ‘Wij gaan door!’", "speech | riep | Els Maes | Els Maes | ‘Wij gaan door!’")]
    [InlineData("Els Maes: ‘Wij gaan door.’", "speech | - | Els Maes | Els Maes | ‘Wij gaan door.’")]
    [InlineData("Toen heeft Els Maes gezegd: ‘Wij gaan door.’", "speech | heeft | Els Maes | Els Maes | ‘Wij gaan door.’")]
    public void An_attribution_may_stand_before_a_colon(string text, string expected)
    {
        Assert.Equal([expected], Quoted.Lines("nl", text));
    }

    [Theory]
    [InlineData("Els Maes benadrukte dat ‘wij gewoon doorgaan’.", "half | benadrukte | Els Maes | Els Maes | ‘wij gewoon doorgaan’")]
    [InlineData("Volgens Els Maes is het ‘een blamage’.", "half | Volgens | Els Maes | Els Maes | ‘een blamage’")]
    [InlineData("Het is ‘een blamage’ volgens Els Maes.", "half | volgens | Els Maes | Els Maes | ‘een blamage’")]
    [InlineData("Gisteren noemde Els Maes het plan ‘een blamage’.", "half | noemde | Els Maes | Els Maes | ‘een blamage’")]
    [InlineData("Els Maes – die pas terug is – noemde het ‘een blamage’.", "half | noemde | Els Maes | Els Maes | ‘een blamage’")]
    [InlineData("Els Maes heeft het over ‘een blamage’.", "half | heeft | Els Maes | Els Maes | ‘een blamage’")]
    [InlineData("Els Maes wil dat alleen ‘als het echt moet’.", "half | wil | Els Maes | Els Maes | ‘als het echt moet’")]
    [InlineData("Burgemeester Els Maes van Zandrecht noemt het ‘een blamage’.", "half | noemt | Els Maes | Els Maes | ‘een blamage’")]
    public void The_sentence_attributes_a_half_quote(string text, string expected)
    {
        Assert.Equal([expected], Quoted.Lines("nl", text));
    }

    [Fact]
    public void The_second_half_has_the_attribution_between_the_halves()
    {
        Assert.Equal(
            ["speech | zegt | Els Maes | Els Maes | ‘Ja’", "speech | zegt | Els Maes | Els Maes | ‘maar morgen.’"],
            Quoted.Lines("nl", "‘Ja’, zegt Els Maes, ‘maar morgen.’"));
    }

    [Fact]
    public void A_sentence_behind_a_closed_one_is_no_attribution()
    {
        Assert.Equal(
            ["speech | - | - | - | ‘Nee.’"],
            Quoted.Lines("nl", "‘Nee.’ Volgens Els Maes is alles in orde."));
    }
}
