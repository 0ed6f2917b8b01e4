using Corpus.Generator.Tests.Running;

namespace Corpus.Generator.Tests.Snapshots;

public class GeneratedCodeTests
{
    [Fact]
    public Task A_corpus_with_folders()
    {
        var (driver, _) = Project.WithCorpus(
            "Nieuws",
            "Voorbeeld",
            ("000_c9fe88e308fd4026.txt", " date 2022-10 De jaarlijkse oefening gaat door. Meer volgt."),
            ("2023/haven-dicht.txt", "date 2023-04-05 De haven van Zandrecht is dicht."),
            ("2023/oud/brug.txt", "Een brug zonder datum.")).Run();

        return Verifier.Verify(driver);
    }

    [Fact]
    public Task A_corpus_in_the_global_namespace_with_text_that_tries_to_break_out()
    {
        var (driver, _) = Project.WithCorpus(
            "Nieuws",
            "",
            ("a\"b</summary>.txt", "<b>Vet</b> & */ // \"quote\" \\ \u202Etfel\u2028nieuw\u0085 \u0000 einde")).Run();

        return Verifier.Verify(driver);
    }

    [Fact]
    public Task An_empty_corpus()
    {
        var (driver, _) = Project.WithCorpus("Leeg", "Voorbeeld.Leeg").Run();

        return Verifier.Verify(driver);
    }
}
