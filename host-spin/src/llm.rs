//! `fermyon:spin/llm@2.0.0`, answered by a model that repeats what it is told: enough to try an
//! application without a real one.

use sha2::{Digest, Sha256};
use wasmtime::Result;

use super::{
    bindings::fermyon::spin::llm::{
        EmbeddingsResult, EmbeddingsUsage, Error, Host, InferencingParams, InferencingResult,
        InferencingUsage,
    },
    view::View,
};

/// Most words of an answer where the component does not say.
const MOST: u32 = 100;

impl View<'_> {
    fn check_model(&self, model: &str) -> Result<(), Error> {
        let models = &self.component.ai_models;
        if models.iter().any(|allowed| allowed == model) {
            return Ok(());
        }
        Err(Error::ModelNotSupported)
    }
}

impl Host for View<'_> {
    async fn infer(
        &mut self,
        model: String,
        prompt: String,
        params: Option<InferencingParams>,
    ) -> Result<Result<InferencingResult, Error>> {
        if let Err(error) = self.check_model(&model) {
            return Ok(Err(error));
        }
        let most = params.map_or(MOST, |params| params.max_tokens) as usize;
        let words: Vec<&str> = prompt.split_whitespace().take(most).collect();
        Ok(Ok(InferencingResult {
            usage: InferencingUsage {
                prompt_token_count: count(&prompt),
                generated_token_count: words.len() as u32,
            },
            text: words.join(" "),
        }))
    }

    async fn generate_embeddings(
        &mut self,
        model: String,
        texts: Vec<String>,
    ) -> Result<Result<EmbeddingsResult, Error>> {
        if let Err(error) = self.check_model(&model) {
            return Ok(Err(error));
        }
        Ok(Ok(EmbeddingsResult {
            usage: EmbeddingsUsage {
                prompt_token_count: texts.iter().map(|text| count(text)).sum(),
            },
            embeddings: texts.iter().map(|text| embedding(text)).collect(),
        }))
    }
}

/// A token is a word here.
fn count(text: &str) -> u32 {
    text.split_whitespace().count() as u32
}

/// A direction that only the text decides: numbers between -1 and 1.
fn embedding(text: &str) -> Vec<f32> {
    let digest = Sha256::digest(text);
    digest
        .iter()
        .map(|byte| f32::from(*byte) / 127.5 - 1.0)
        .collect()
}
