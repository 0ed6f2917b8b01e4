namespace Corpus.Sources.Tests.Cards;

/// <summary>The dataset card.</summary>
public class CardReaderTests
{
    [Fact]
    public void A_readme_without_front_matter_is_no_card()
    {
        Assert.Null(CardReader.Read("README.md", "# Krant\n\nOver de krant.", out var findings));
        Assert.Empty(findings);
    }

    [Fact]
    public void All_keys_stay_and_the_text_stands_as_it_is()
    {
        var card = Card("---\r\nlicense: cc-by-4.0\r\nlanguage:\r\n- nl\r\npretty_name: De Krant\r\nsource: {url: x}\r\n---\r\n# Krant\r\n\r\nOver *de* krant.\r\n");

        Assert.Equal(["license", "language", "pretty_name", "source.url"], card.Fields.Select(field => field.Key));
        Assert.Equal("# Krant\n\nOver *de* krant.", card.Text);
        Assert.Equal("nl", card.Language);
    }

    [Theory]
    [InlineData("language: nl", "nl")]
    [InlineData("language: [nl-BE]", "nl-BE")]
    [InlineData("language: [nl, en]", null)]
    [InlineData("language: []", null)]
    [InlineData("language:", null)]
    [InlineData("license: mit", null)]
    public void Exactly_one_language_is_that_of_the_corpus(string yaml, string? language)
    {
        Assert.Equal(language, Card($"---\n{yaml}\n---\n").Language);
    }

    [Theory]
    [InlineData("vocabulry: [section]", 2, 1)]
    [InlineData("vocabularies:\n  section: [sport]", 3, 3)]
    public void A_misspelt_vocabulary_is_an_error(string yaml, int line, int column)
    {
        _ = CardReader.Read("README.md", $"---\n{yaml}\n---\n", out var findings);

        var finding = Assert.Single(findings);
        Assert.Equal(("CORP1020", line, column), (finding.Rule.Id, finding.Place.Line, finding.Place.Column));
        Assert.EndsWith("means nothing in a card; did you mean 'vocabulary'?", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_are_words_for_heads()
    {
        Assert.Equal(["author", "title", "id", "language"], Card("---\nkeys: [author, title, id, language]\n---\n").Options.Keys);
    }

    [Fact]
    public void A_vocabulary_is_a_list_of_keys_or_a_mapping_to_values()
    {
        var list = Card("---\nvocabulary: [section, kind, section]\n---\n").Options.Vocabularies;
        var mapping = Card("---\nvocabulary:\n  section: [sport, weer, \"5\"]\n  source:\n    kind: [a]\n---\n").Options.Vocabularies;

        Assert.Equal(["section", "kind"], list.Select(vocabulary => vocabulary.Key));
        Assert.All(list, vocabulary => Assert.Empty(vocabulary.Values));
        Assert.Equal(["section", "source.kind"], mapping.Select(vocabulary => vocabulary.Key));
        Assert.Equal(["sport", "weer", "5"], mapping[0].Values);
    }

    [Theory]
    [InlineData("keys: author", 2, 7, "'keys' is not a list; write a list of words: keys: [author, section]")]
    [InlineData("keys: {author: 1}", 2, 8, "'keys' is a mapping; write a list of words: keys: [author, section]")]
    [InlineData("keys: {}", 2, 7, "'keys' is not a list; write a list of words: keys: [author, section]")]
    [InlineData("keys: [a, date]", 2, 11, "'date' cannot be a key; every head may have it; take it out of the list")]
    [InlineData("keys: [name]", 2, 8, "'name' cannot be a key; every head may have it; take it out of the list")]
    [InlineData("keys: [text]", 2, 8, "'text' cannot be a key; an article has its text anyway; choose another word")]
    [InlineData("keys: [a b]", 2, 8, "'a b' cannot be a key; use one word, without blanks, colons, commas, quotes and brackets")]
    [InlineData("keys: [\"a:\"]", 2, 8, "'a:' cannot be a key; use one word, without blanks, colons, commas, quotes and brackets")]
    [InlineData("keys: [[a]]", 2, 8, "'[\"a\"]' cannot be a key; use one word, without blanks, colons, commas, quotes and brackets")]
    [InlineData("keys: [\"\"]", 2, 8, "'' cannot be a key; take the empty entry away")]
    [InlineData("keys: [\"--\"]", 2, 8, "'--' cannot be a key; it ends a head; choose another word")]
    [InlineData("keys: [a, a]", 2, 11, "'a' cannot be a key; it is listed twice; keep one of them")]
    [InlineData("vocabulary: section", 2, 13, "A vocabulary is a list; write a list of keys, or under each key the list of its values: section: [sport, weer]")]
    [InlineData("vocabulary:\n  section: sport", 3, 12, "A vocabulary is a list; write a list of keys, or under each key the list of its values: section: [sport, weer]")]
    [InlineData("vocabulary:\n  section:", 3, 11, "A vocabulary is a list; write a list of keys, or under each key the list of its values: section: [sport, weer]")]
    [InlineData("vocabulary:\n  section: [{a: 1}]", 3, 13, "'{\"a\":1}' is not a word of a vocabulary; write a list of keys, or under each key the list of its values: section: [sport, weer]")]
    [InlineData("language: [nl, Dutch language]", 2, 16, "'Dutch language' is not a language; write a BCP 47 tag, such as nl, en or nl-BE")]
    public void Another_shape_is_an_error_at_its_place(string yaml, int line, int column, string message)
    {
        Assert.NotNull(CardReader.Read("README.md", $"---\n{yaml}\n---\n", out var findings));

        var finding = Assert.Single(findings);
        Assert.Equal(("CORP1020", line, column, message), (finding.Rule.Id, finding.Place.Line, finding.Place.Column, finding.Message));
    }

    [Theory]
    [InlineData("---\na: 1\na: 2\n---\n", "CORP1003", 3, 1)]
    [InlineData("---\na: {b: 1}\na.b: 2\n---\n", "CORP1003", 3, 1)]
    [InlineData("---\na: 1\n---\nca\uFFFD", "CORP1007", 4, 3)]
    [InlineData("---\na: 1\n---\n\u0091", "CORP1008", 4, 1)]
    [InlineData("---\na: [\n---\n", "CORP1011", 3, 1)]
    public void Damage_and_repeated_keys_are_found_as_in_articles(string text, string rule, int line, int column)
    {
        Assert.NotNull(CardReader.Read("README.md", text, out var findings));

        var finding = Assert.Single(findings);
        Assert.Equal((rule, line, column), (finding.Rule.Id, finding.Place.Line, finding.Place.Column));
    }

    [Fact]
    public void A_lone_surrogate_is_refused()
    {
        Assert.Null(CardReader.Read("README.md", "---\na: \uD83D\n---\n", out var findings));
        Assert.Equal(("CORP1001", 4), (Assert.Single(findings).Rule.Id, findings[0].Place.Column));
    }

    [Fact]
    public void The_hash_is_that_of_what_it_says()
    {
        var card = Card("---\na: 1\n---\nTekst.").ContentHash;

        Assert.Equal(card, Card("---\r\na:   1 # niets\r\n---\r\nTekst.\r\n").ContentHash);
        Assert.NotEqual(card, Card("---\na: \"1\"\n---\nTekst.").ContentHash);
        Assert.NotEqual(card, Card("---\na: 1\n---\nTekst!").ContentHash);
        Assert.NotEqual(card, Card("---\na: [1]\n---\nTekst.").ContentHash);
    }

    private static Card Card(string text)
    {
        var card = CardReader.Read("README.md", text, out var findings);

        Assert.Empty(findings);
        return Assert.IsType<Card>(card);
    }
}
